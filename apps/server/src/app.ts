import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastify from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { describeApi } from './document.ts';
import { drainRefused } from './drain.ts';
import { answerErrors } from './errors.ts';
import { guardPages } from './headers.ts';
import { guardRoutes } from './permissions.ts';
import { deskRoutes } from './routes/desk.ts';
import { exportPeople } from './routes/exports/people.ts';
import { exportRounds } from './routes/exports/rounds.ts';
import { importRoutes } from './routes/imports.ts';
import { inspectionRoutes } from './routes/inspections.ts';
import { noticeRoutes } from './routes/notices.ts';
import { peopleRoutes } from './routes/people.ts';
import { roundRoutes } from './routes/rounds.ts';
import { bringIn } from './routes/schemes/bring-in.ts';
import { draftScheme } from './routes/schemes/draft-scheme.ts';
import { getFindings } from './routes/schemes/get-findings.ts';
import { getSample } from './routes/schemes/get-sample.ts';
import { getSampleFile } from './routes/schemes/get-sample-file.ts';
import { getScheme } from './routes/schemes/get-scheme.ts';
import { getVersion } from './routes/schemes/get-version.ts';
import { listSchemes } from './routes/schemes/list-schemes.ts';
import { listVersions } from './routes/schemes/list-versions.ts';
import { manageDrafts } from './routes/schemes/manage-drafts.ts';
import { sampleDraft } from './routes/schemes/sample-draft.ts';
import { shiftVersion } from './routes/schemes/shift-version.ts';
import { writeDraft } from './routes/schemes/write-draft.ts';
import { tryScore } from './routes/scores/try-score.ts';
import { changePassword } from './routes/session/change-password.ts';
import { firstRun } from './routes/session/first-run.ts';
import { getSession } from './routes/session/get-session.ts';
import { showSecondFactor } from './routes/session/second-factor.ts';
import { setUpCodes } from './routes/session/set-up-codes.ts';
import { signIn } from './routes/session/sign-in.ts';
import { signOn } from './routes/session/sign-on.ts';
import { signOut } from './routes/session/sign-out.ts';
import { siteRoutes } from './routes/sites.ts';
import { getHealth } from './routes/system/get-health.ts';
import { getOpenapi } from './routes/system/get-openapi.ts';
import { workbookRoutes } from './routes/workbook.ts';
import { knowActor } from './session/hook.ts';
import type { App, Services } from './types.ts';
import { serveWeb } from './web.ts';

export interface AppOptions extends Services {
  /** Folder of the built workbench; it may be missing. */
  webFolder: string;
  /** Log level; absent: silent. */
  log?: string | undefined;
}

/** The whole application, not yet listening: main gives it a port, tests inject requests. It closes the store at its end. */
export async function buildApp({ webFolder, log, ...services }: AppOptions): Promise<App> {
  const app: App = fastify({ logger: log === undefined ? false : { level: log }, trustProxy: 'loopback' });
  app.setValidatorCompiler(validatorCompiler);
  // Answers are ours: their schemas describe them and do not check them again, which for a long list costs more than making it.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  answerErrors(app);
  drainRefused(app);
  guardPages(app);
  await app.register(cookie);
  knowActor(app, services);
  guardRoutes(app);
  app.addHook('onClose', () => services.store.close());
  await app.register(rateLimit, { global: false });
  await app.register(multipart);
  await describeApi(app);
  listSchemes(app, services);
  getScheme(app, services);
  getSample(app, services);
  getSampleFile(app, services);
  getFindings(app, services);
  listVersions(app, services);
  getVersion(app, services);
  bringIn(app, services);
  shiftVersion(app, services);
  draftScheme(app);
  writeDraft(app);
  sampleDraft(app);
  manageDrafts(app, services);
  tryScore(app, services);
  getSession(app, services);
  firstRun(app, services);
  signIn(app, services);
  signOn(app, services);
  signOut(app, services);
  changePassword(app, services);
  showSecondFactor(app, services);
  setUpCodes(app, services);
  peopleRoutes(app, services);
  noticeRoutes(app, services);
  roundRoutes(app, services);
  deskRoutes(app, services);
  exportPeople(app, services);
  exportRounds(app, services);
  importRoutes(app, services);
  workbookRoutes(app, services);
  siteRoutes(app, services);
  inspectionRoutes(app, services);
  getHealth(app, services);
  getOpenapi(app);
  await serveWeb(app, webFolder);
  return app;
}
