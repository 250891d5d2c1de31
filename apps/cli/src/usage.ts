import type { Lang } from '@mingjian/model/problem';
import type { CommanderError } from 'commander';

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
      return zh ? `没有选项“${name}”。加 --help 查看可用的选项。` : `There is no option “${name}”. See --help.`;
    case 'commander.missingArgument':
      return zh ? `缺少参数 <${name}>。加 --help 查看用法。` : `The argument <${name}> is missing. See --help.`;
    case 'commander.missingMandatoryOptionValue':
      return zh ? `缺少必需的选项“${name}”。` : `The option “${name}” is required.`;
    case 'commander.optionMissingArgument':
      return zh ? `选项“${name}”后面要有值。` : `The option “${name}” needs a value.`;
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
