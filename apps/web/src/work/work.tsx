import { FailureNotice } from '../ui/notice.tsx';
import { ChangePasswordPage } from './entry/change-password.tsx';
import { EntryFrame } from './entry/entry-frame.tsx';
import { FirstRunPage } from './entry/first-run.tsx';
import { SecondFactorPage } from './entry/second-factor.tsx';
import { SetUpCodesPage } from './entry/set-up-codes.tsx';
import { SignInPage } from './entry/sign-in.tsx';
import { WorkFrame } from './frame/work-frame.tsx';
import { type Session, SessionProvider, useSession } from './session.tsx';
import './work.css';

/** The workbench: what is shown depends on how far somebody has come in. */
export function Work() {
  return (
    <SessionProvider>
      <Doorway />
    </SessionProvider>
  );
}

function Doorway() {
  const { load, refresh } = useSession();
  if (load.state === 'loading') return <EntryFrame busy />;
  if (load.state === 'failed') {
    return (
      <EntryFrame>
        <FailureNotice error={load.error} retry={refresh} />
      </EntryFrame>
    );
  }
  return <Inside session={load.value} />;
}

function Inside({ session }: { session: Session }) {
  if (session.state === 'first-run') return <FirstRunPage />;
  if (session.state === 'second-factor') return <SecondFactorPage />;
  if (session.state === 'signed-out' || !session.account) return <SignInPage />;
  if (session.account.mustChange) return <ChangePasswordPage />;
  if (session.account.mustEnrol) return <SetUpCodesPage />;
  return <WorkFrame />;
}
