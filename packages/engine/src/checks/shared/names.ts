import type { Scheme } from '@mingjian/model';

/** Names (and ids) of all units that the classes list. */
export function listedNames({ classes }: Scheme): Set<string> {
  return new Set(
    Object.values(classes).flatMap(({ units }) =>
      (units ?? []).flatMap((unit) =>
        typeof unit === 'string' ? [unit] : unit.id === undefined ? [unit.name] : [unit.name, unit.id],
      ),
    ),
  );
}

/** Whether a listed unit carries this tag. */
export const isGiven = ({ classes }: Scheme, tag: string): boolean =>
  Object.values(classes).some(({ units }) =>
    (units ?? []).some((unit) => typeof unit !== 'string' && unit.tags?.includes(tag)),
  );

/** Whether any of the classes has units that the document does not name, so that an unknown name may be one of them. */
export const someUnnamed = ({ classes }: Scheme, ids: readonly string[]): boolean =>
  ids.some((id) => classes[id]?.units === null);

const UNIT =
  /(?:局|委|委员会|办|办公室|中心|大队|支队|厅|院|处|站|学校|公司|集团|银行|政府|街道|经开区|开发区|高新区|镇|乡|县|区|市)$/;
const GENERAL = /各|有关|相关|等|所属|部门|单位/;

/** Names of units in a list such as `区财政局、区工信局牵头`. */
export const unitNames = (list: string): string[] =>
  list
    .split(/[、，,；;\s/]+/)
    .map((part) => part.trim().replace(/(?:牵头|配合|负责|等)$/, ''))
    .filter((part) => part.length >= 3 && UNIT.test(part) && !GENERAL.test(part));

/** What stands in brackets: `民营经济（区财政局、区工信局）`. */
export const bracketed = (text: string): string[] =>
  [...text.matchAll(/[（(]([^（）()]*)[）)]/g)].map((match) => match[1] ?? '');

/** Listed names written together, such as 无为市南陵县 where a comma was lost. */
export const isRunTogether = (name: string, listed: ReadonlySet<string>): boolean => {
  if (name === '') return true;
  return [...listed].some((one) => one !== '' && name.startsWith(one) && isRunTogether(name.slice(one.length), listed));
};

/** Words of the document for a quotation: without the full stop that the sentence around them brings. */
export const quoted = (text: string): string => text.trim().replace(/[。；;，,]+$/, '');
