/** A class of assessed units as the document lists it. */
export interface UnitList {
  readonly name: string;
  readonly stated: number | null;
  /** Empty where the document masks the names (XX镇、XX街道): who they are nobody can read. */
  readonly units: readonly string[];
  /** What the list says it is for: 政务公开 of 政务公开考核对象; empty where it says nothing. */
  readonly scope: string;
}
