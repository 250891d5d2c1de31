import { printDocx, printXlsx } from '@mingjian/printer';
import { writeBytes } from '../disk.ts';
import { type Context, refuse } from '../io.ts';
import { findScheme } from '../schemes.ts';

/** A scheme → the plan as an office issues it, written to `out` as .docx or .xlsx; `read` gives the same scheme of it. */
export async function print(context: Context, id: string, out: string): Promise<number> {
  const scheme = await findScheme(id, context.world.schemesFolder);
  if (!scheme.ok) return refuse(context, scheme.problems, false);
  const printed = /\.xlsx$/i.test(out) ? printXlsx : printDocx;
  const written = await writeBytes(out, await printed(scheme.value));
  if (!written.ok) return refuse(context, written.problems, false);
  context.line(context.say(`已打印到 ${out}`, `Printed to ${out}`));
  return 0;
}
