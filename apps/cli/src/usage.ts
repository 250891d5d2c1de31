import type { Lang } from '@mingjian/model/problem';
import type { CommanderError } from 'commander';

/** Our own code beside the library's. */
export const OPTION_TWICE = 'mingjian.optionTwice';
export const PRINT_KIND = 'mingjian.printKind';
export const INSPECT_WHAT = 'mingjian.inspectWhat';
export const CLAUSE_ONE = 'mingjian.clauseOne';

/** What is wrong with a command line, in the language of the rest. `commands` says what there is instead. */
export function usageWords(error: CommanderError, commands: readonly string[], lang: Lang): string {
  const [name = ''] = /'([^']*)'/.exec(error.message)?.slice(1) ?? [];
  const zh = lang === 'zh';
  switch (error.code) {
    case 'commander.unknownCommand':
      return zh
        ? `没有命令“${name}”。可用的命令：${commands.join('、')}。`
        : `There is no command “${name}”. Commands: ${commands.join(', ')}.`;
    case 'commander.unknownOption':
      if (name === '--xlsx' || name.startsWith('--xlsx=')) {
        return zh
          ? '还不能输出 Excel 表格（--xlsx）。目前可用 --json 输出。'
          : 'Writing a workbook (--xlsx) is not possible yet. Use --json.';
      }
      return zh ? `没有选项“${name}”。加 --help 查看可用的选项。` : `There is no option “${name}”. See --help.`;
    case 'commander.missingArgument':
      return zh ? `缺少参数 <${name}>。加 --help 查看用法。` : `The argument <${name}> is missing. See --help.`;
    case 'commander.missingMandatoryOptionValue':
      return zh ? `缺少必需的选项“${name}”。` : `The option “${name}” is required.`;
    case 'commander.optionMissingArgument':
      return zh ? `选项“${name}”后面要有值。` : `The option “${name}” needs a value.`;
    case OPTION_TWICE:
      return zh ? `选项“${name}”只能写一次。` : `The option “${name}” may stand only once.`;
    case PRINT_KIND:
      return zh ? `“${name}”不是 .docx 或 .xlsx 文件名。` : `“${name}” is not the name of a .docx or .xlsx file.`;
    case INSPECT_WHAT:
      return zh
        ? '请给出网址或 --sites，或者用 --from 给出存下的一次检查。'
        : 'Give addresses or --sites, or a kept run with --from.';
    case CLAUSE_ONE:
      return zh
        ? '请给出一条评分标准，或用 --file 给出文件，二者取一。'
        : 'Give one criterion, or a file with --file, not both.';
    case 'commander.conflictingOption': {
      const [one = '', other = ''] = [...error.message.matchAll(/'(--[\w-]+)/g)].map((found) => found[1]);
      return zh ? `选项“${one}”和“${other}”不能一起用。` : `“${one}” and “${other}” cannot be used together.`;
    }
    case 'commander.excessArguments':
      return zh ? '参数太多。加 --help 查看用法。' : 'There are too many arguments. See --help.';
    case 'commander.invalidArgument':
      return zh
        ? `选项“${name}”的值不可用。加 --help 查看可用的值。`
        : `The value of “${name}” is not allowed. See --help.`;
    default:
      return error.message;
  }
}
