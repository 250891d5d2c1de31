/** A hint of the scheme checks without what it says, in brackets, of files: on a screen the plan is changed on the workbench. */
export const onScreen = (hint: string): string =>
  hint.replace(/（[^（）]*文件[^（）]*）| ?\([^()]*\bfile\b[^()]*\)/g, '');
