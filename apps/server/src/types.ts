import type { Allowed } from '@mingjian/inspector/net';
import type { Store } from '@mingjian/store';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Inspecting } from './inspect/send-site.ts';
import type { Library } from './library.ts';
import type { SingleSignOn } from './session/single-sign-on.ts';

/** The application as routes see it: requests are typed by their schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What routes work with. */
export interface Services {
  readonly library: Library;
  readonly store: Store;
  /** The clock: this instant, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** The office's single sign-on, where one is set up. */
  readonly singleSignOn?: SingleSignOn | undefined;
  /** What of the inner network webhooks may call; absent: nothing. */
  readonly webhookAllowed?: Allowed | undefined;
  /** What of the inner network may be looked at; absent: nothing. */
  readonly inspectAllowed?: Allowed | undefined;
  /** Looks at websites; absent: this server does not. */
  readonly inspecting?: Inspecting | undefined;
  /** How browsers reach us, such as https://kaohe.example.gov.cn, where that is said. */
  readonly publicUrl?: string | undefined;
  /** Whether mail goes out. */
  readonly mailing?: boolean | undefined;
  /** A demonstration: all its data is invented, and every screen says so. */
  readonly demo?: boolean | undefined;
}
