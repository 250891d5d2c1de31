import type { Spot, Subject } from '../checks/shared/subject.ts';
import { type BurdenFound, foundAt, leavesOf, textsOf } from './find.ts';

const ASKED = /(?:报送|提交|提供|上报)[了]?([^，,。；;、（）()：:\n“”]{4,24})/g;
/** Of no material in particular. */
const GENERAL = /^(?:相关|有关|考核)*(?:印证|佐证|证明)?(?:材料|资料)|^情况|^\d|依据$|服务|指引|便利|渠道/;
const PROOF = /(?:印证|佐证|证明)(?:材料|资料)|提供[^，。；]{0,6}材料/;
/** From so many indicators on that want proof, the whole is worth a look. */
const MANY = 5;

/** Materials that several indicators name in the same words: told at each but the first. */
export function byMaterial(subject: Subject): BurdenFound[] {
  const first = new Map<string, Spot>();
  return leavesOf(subject).flatMap((spot) => {
    const again = [...namedIn(spot)].filter((material) => {
      const before = first.get(material);
      if (!before) first.set(material, spot);
      return before !== undefined && sharesClass(before, spot);
    });
    return again.slice(0, 1).map((material) => {
      const before = first.get(material)?.node.name ?? '';
      return foundAt(spot, 'same-material', `${material}（${before}）`);
    });
  });
}

/** Tables of different classes ask different units. */
const sharesClass = (one: Spot, other: Spot): boolean => one.view.id === other.view.id;

const namedIn = (spot: Spot): Set<string> =>
  new Set(
    textsOf(spot)
      .flatMap((text) => [...text.matchAll(ASKED)].map((found) => (found[1] ?? '').trim()))
      .filter((material) => material.length >= 4 && !GENERAL.test(material)),
  );

/** How many indicators want proof handed in, where they are many; told once for the whole scheme. */
export function byProof(subject: Subject): BurdenFound[] {
  const asking = leavesOf(subject).filter((spot) => textsOf(spot).some((text) => PROOF.test(text)));
  if (asking.length < MANY) return [];
  const names = asking.map((spot) => spot.node.name);
  return [
    {
      rule: 'many-materials',
      place: 'document',
      clause: null,
      name: null,
      words: `${names.length}：${names.join('、')}`,
    },
  ];
}
