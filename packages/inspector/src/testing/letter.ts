import type { Page } from '../gather/page.ts';
import { pageOf } from './page.ts';

/** A letter with its answer as pages show them. 1 June 2026 is a Monday. */
export const letterPage = ({
  asked = '2026-06-01',
  answered = '2026-06-04',
  writer = '张**',
  by = '市教育局',
} = {}): Page =>
  pageOf(`<p>来信人：${writer}</p><p>来信时间：${asked}</p><p>入学怎样报名？</p>
    ${answered === '' ? '' : `<p>答复时间：${answered}</p>`}${by === '' ? '' : `<p>答复单位：${by}</p>`}<p>您好。</p>`);
