import { failures } from '../../crawl/failure.ts';
import { daysOf, failingSince, type History, type Patience, standingOf } from '../../derive/history.ts';
import type { Missed } from '../../derive/site.ts';
import type { Finding, Judged } from '../audit.ts';

/** Links that did not open, by what all tries say: dead ones are faults, the others leads that wait for another day. */
export function judgeMissed(missed: readonly Missed[], history: History, patience: Patience): Judged {
  const dead: Finding[] = [];
  const failing: Finding[] = [];
  for (const one of missed) {
    if (!failures[one.failure].fault) continue;
    const attempts = history.get(one.url) ?? [];
    if (standingOf(attempts, patience) === 'dead') {
      const failed = failingSince(attempts);
      dead.push(findingOf(one, `；${daysOf(failed).length}天试了${failed.length}次`));
    } else failing.push(findingOf(one, ''));
  }
  if (dead.length === 0) return { verdict: failing.length > 0 ? 'suspect' : 'pass', findings: failing };
  if (failing.length === 0) return { verdict: 'fail', findings: dead };
  const why = {
    zh: `另有 ${failing.length} 处打不开，要隔日再试`,
    en: `${failing.length} more did not open and wait for another day`,
  };
  return { verdict: 'fail', findings: dead, why };
}

function findingOf({ url, failure, status, from }: Missed, tried: string): Finding {
  const [first] = from;
  const words = (first?.text ?? '').slice(0, 60);
  const said = status > 0 ? ` (${status})` : '';
  return {
    url: first?.url ?? url,
    where: { zh: `链接“${words}”`, en: `link “${words}”` },
    observed: `${url.slice(0, 300)} ${failures[failure].zh}${said}${tried}`,
    expected: { zh: '能打开', en: 'it opens' },
  };
}
