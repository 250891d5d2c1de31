import * as oidc from 'openid-client';

/** What the browser keeps between leaving for the provider and coming back. */
export interface Leaving {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Signing in through the provider of the office (OpenID Connect, code with PKCE). */
export interface SingleSignOn {
  /** What its button says. */
  readonly name: string;
  /** Where the browser goes, and what it must bring back. Throws where the provider cannot be reached. */
  leave(): Promise<{ to: URL; leaving: Leaving }>;
  /** The login that the provider vouches for; throws where it does not. `query` is that of the address it sent the browser to. */
  arrive(query: string, leaving: Leaving): Promise<string>;
}

export const CALLBACK = '/api/session/single-sign-on/callback';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, PUBLIC_URL (how browsers reach us), OIDC_CLAIM (the claim that
 * is the login; preferred_username) and OIDC_NAME. Undefined where none is set, `incomplete` where one is missing.
 */
export function openSingleSignOn(env: Env): SingleSignOn | undefined | 'incomplete' {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_CLAIM, OIDC_NAME, PUBLIC_URL } = env;
  if (!OIDC_ISSUER && !OIDC_CLIENT_ID && !OIDC_CLIENT_SECRET) return undefined;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !PUBLIC_URL) return 'incomplete';
  const issuer = new URL(OIDC_ISSUER);
  const redirect = new URL(CALLBACK, PUBLIC_URL);
  const claim = OIDC_CLAIM || 'preferred_username';
  let found: Promise<oidc.Configuration> | undefined;

  /** Asked when first needed: a provider that is down keeps nobody from starting. A failure is not kept. */
  function provider(): Promise<oidc.Configuration> {
    // Within an office's own network a provider may speak plain HTTP; it is the administrator who says so in its address.
    const options = issuer.protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {};
    found ??= oidc
      .discovery(issuer, OIDC_CLIENT_ID as string, OIDC_CLIENT_SECRET, undefined, options)
      .catch((error) => {
        found = undefined;
        throw error;
      });
    return found;
  }

  return {
    name: OIDC_NAME || issuer.host,
    async leave() {
      const config = await provider();
      const leaving = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const to = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirect.href,
        scope: 'openid profile email',
        state: leaving.state,
        nonce: leaving.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(leaving.verifier),
        code_challenge_method: 'S256',
      });
      return { to, leaving };
    },
    async arrive(query, { state, nonce, verifier }) {
      const at = new URL(redirect);
      at.search = query;
      const tokens = await oidc.authorizationCodeGrant(await provider(), at, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const login = tokens.claims()?.[claim];
      if (typeof login !== 'string' || login === '') throw new Error(`the provider gives no ${claim}`);
      return login;
    },
  };
}
