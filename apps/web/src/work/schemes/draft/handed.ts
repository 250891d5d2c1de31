let handed: File | null = null;

/** Whether a file is a plan as issued, and no scheme file. */
export const isDocument = ({ name }: Pick<File, 'name'>): boolean =>
  /\.(docx?|xlsx?|wps|html?|md|txt|pdf)$/i.test(name);

/** Keeps a file that another page was given until the workbench asks for it. */
export function handOver(file: File): void {
  handed = file;
}

/** The file that was handed over, once; null: none. */
export function takeHanded(): File | null {
  const file = handed;
  handed = null;
  return file;
}
