import type { Lang } from '@mingjian/model/problem';
import { Command, CommanderError, Option } from 'commander';
import { type Context, contextOf, type World } from './io.ts';
import { CLAUSE_ONE, INSPECT_WHAT, OPTION_TWICE, PRINT_KIND, usageWords } from './usage.ts';

/** Wrong use of the program, as against wrong input (1). */
const USAGE = 2;

/** Runs one command line and returns its exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const lang = langOf(args, world.env);
  const context = contextOf(world, lang);
  let code = 0;
  const program = build(context, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') world.err(`${usageWords(error, commandNames(program), lang)}\n`);
    return USAGE;
  }
}

/** The language is needed before the options are parsed: help and complaints speak it too. */
function langOf(args: readonly string[], env: World['env']): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at === -1 ? env.MINGJIAN_LANG : (args[at]?.split('=')[1] ?? args[at + 1]);
  return asked?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

const commandNames = (program: Command): string[] => program.commands.map((command) => command.name());

function build(context: Context, finish: (code: number) => void): Command {
  const { say, world } = context;
  const program = new Command('mingjian')
    .description(say('明鉴：政务公开考评，逐分有据', 'Mingjian: assessment of open government, every point explained'))
    .helpOption('-h, --help', say('显示帮助', 'show help'))
    .helpCommand('help [command]', say('显示某个命令的帮助', 'help on a command'))
    .addOption(new Option('--lang <lang>', say('输出语言', 'language of the output')).choices(['zh', 'en']))
    .configureOutput({
      writeOut: world.out,
      writeErr: world.err,
      outputError: () => {},
      getOutHelpWidth: () => world.columns,
    })
    .configureHelp({ styleTitle: (title) => helpTitle(title, context) })
    .exitOverride();
  const json = say('输出 JSON，供程序读取', 'print JSON for programs');
  const scheme = say('内置方案的编号，或方案文件的路径', 'id of a built-in scheme, or path of a scheme file');

  command(
    program,
    'schemes',
    say(
      '列出内置方案：类别、指标、规则、没写明的数字',
      'the built-in schemes: classes, indicators, rules, open parameters',
    ),
  )
    .option('--json', json)
    .action(async (options: { json?: true }) => {
      const { schemes } = await import('./commands/schemes.ts');
      finish(await schemes(context, { json: options.json === true }));
    });

  command(program, 'check', say('方案体检；有错误时退出码为 1', 'check a scheme; exit code 1 on errors'))
    .argument('<scheme>', scheme)
    .option('--json', json)
    .option('--burden', say('再做减负体检：哪些要求可能加重基层负担', 'also which demands may burden those assessed'))
    .action(async (id: string, options: { json?: true; burden?: true }) => {
      const { check } = await import('./commands/check.ts');
      finish(await check(context, id, { json: options.json === true, burden: options.burden === true }));
    });

  command(program, 'score', say('按方案、名单和事实计分', 'score units by a scheme and facts'))
    .argument('<scheme>', scheme)
    .addOption(
      once(
        '--units <file>',
        say('单位名单（CSV）；不给时用方案自带的名单', 'units (CSV); by default the lists of the scheme'),
      ),
    )
    .addOption(once('--facts <file>', say('事实（CSV）', 'facts (CSV)')).makeOptionMandatory())
    .addOption(once('--as-of <date>', say('截至日期，如 2023-10-31', 'score as of this day, e.g. 2023-10-31')))
    .addOption(
      once(
        '--params <file>',
        say('方案里没写明的数字取什么值（YAML：参数名: 值）', 'values of open parameters (YAML: name: value)'),
      ),
    )
    .addOption(once('--explain <unit>', say('逐条说明某个单位的得失分', 'the ledger of one unit, line by line')))
    .option('--json', json)
    .action(async (id: string, options: import('./commands/score.ts').ScoreOptions) => {
      const { score } = await import('./commands/score.ts');
      finish(await score(context, id, options));
    });

  command(
    program,
    'read',
    say('读印发的方案，写出方案草稿和待答的问题', 'read a plan as issued into a draft of its scheme'),
  )
    .argument('<plan>', say('方案文件：.docx .xlsx .html .md .txt .pdf', 'the plan: .docx .xlsx .html .md .txt .pdf'))
    .addOption(once('-o, --out <file>', say('把草稿写入这个文件（YAML）', 'write the draft to this file (YAML)')))
    .addOption(once('--id <id>', say('草稿的编号', 'id of the draft')))
    .option('--json', json)
    .action(async (path: string, options: import('./commands/read.ts').ReadOptions) => {
      const { read } = await import('./commands/read.ts');
      finish(await read(context, path, options));
    });

  command(
    program,
    'print',
    say(
      '把方案打印成印发用的文件，读回来还是同一份方案',
      'print a scheme as the plan that is issued; reading it back gives the same scheme',
    ),
  )
    .argument('<scheme>', scheme)
    .addOption(
      once(
        '-o, --out <file>',
        say('写入这个文件：.docx 或 .xlsx', 'the file to write: .docx or .xlsx'),
      ).makeOptionMandatory(),
    )
    .action(async (id: string, { out }: { out: string }) => {
      if (!/\.(docx|xlsx)$/i.test(out)) throw new CommanderError(USAGE, PRINT_KIND, `'${out}'`);
      const { print } = await import('./commands/print.ts');
      finish(await print(context, id, out));
    });

  command(
    program,
    'inspect',
    say('检查网站：有什么不合规范，在哪一页', 'look at websites: what is not in order, and on which page'),
  )
    .argument('[address...]', say('网站首页的地址', 'addresses of home pages'))
    .addOption(once('--sites <file>', say('网站名单（CSV 或 .xlsx）', 'list of sites (CSV or .xlsx)')))
    .addOption(once('--audits <ids>', say('只做这几项检查，用逗号分开', 'only these audits, parted by commas')))
    .addOption(once('--preset <name>', say('按一个规范的预设检查', 'the audits of a norm')).conflicts('scheme'))
    .addOption(once('--scheme <scheme>', say('做方案用到的检查', 'the audits that a scheme uses')))
    .addOption(
      once('--uses <file>', say('做对应文件里的检查', 'the audits that a file of uses names')).conflicts([
        'preset',
        'scheme',
      ]),
    )
    .addOption(once('--words <file>', say('错词表（CSV 或 .xlsx）', 'list of wrong words (CSV or .xlsx)')))
    .addOption(
      once('--out <folder>', say('把看到的网页和结果存到这个文件夹', 'keep what was seen and found in this folder')),
    )
    .addOption(
      once('--from <folder>', say('不上网，按存下的网页重新判断', 'judge a kept run anew, without the network')),
    )
    .addOption(
      once(
        '--pages <number>',
        say('每个网站最多看多少页，默认2000', 'at most so many pages of a site, 2000 by default'),
      ),
    )
    .addOption(
      once(
        '--attachments <number>',
        say('每个网站最多读多少个附件的内容，默认不读', 'read at most so many files of a site, none by default'),
      ),
    )
    .addOption(
      once(
        '--apart <ms>',
        say('两次访问至少隔多少毫秒，默认1000', 'milliseconds between two requests, 1000 by default'),
      ),
    )
    .addOption(
      once(
        '--processes <number>',
        say('用几个进程分看多个网站，默认1', 'processes among which the sites are shared, 1 by default'),
      ),
    )
    .option(
      '--since <folder...>',
      say(
        '以前检查存下的文件夹：不同日子都打不开的链接才算死链',
        'kept earlier runs: a link is dead once it has failed on several days',
      ),
    )
    .option('--outer', say('也问一问站外链接打不打得开', 'ask for links to other sites, too'))
    .option(
      '--render',
      say(
        '用本机的 Chromium 看由脚本生成的网页，检查无障碍',
        'show pages that scripts make in the Chromium of this machine, and check accessibility there',
      ),
    )
    .option('--resume', say('接着 --out 里没做完的检查做', 'go on with the run in --out that did not come to its end'))
    .addOption(once('--allow <hosts>', say('可以访问的内网主机或地址段', 'inner hosts or ranges that may be visited')))
    .option('--json', json)
    .action(async (addresses: string[], options: import('./commands/inspect.ts').InspectCommand) => {
      const sources = [addresses.length > 0 || options.sites !== undefined, options.from !== undefined];
      if (sources.filter(Boolean).length !== 1) throw new CommanderError(USAGE, INSPECT_WHAT, '');
      if (options.resume && options.out === undefined)
        throw new CommanderError(USAGE, 'commander.missingMandatoryOptionValue', "'--out'");
      const numbers = {
        '--pages': options.pages,
        '--attachments': options.attachments,
        '--apart': options.apart,
        '--processes': options.processes,
      };
      for (const [name, value] of Object.entries(numbers))
        if (value !== undefined && !/^\d{1,9}$/.test(value))
          throw new CommanderError(USAGE, 'commander.invalidArgument', `'${name}'`);
      const { inspect } = await import('./commands/inspect.ts');
      finish(await inspect(context, addresses, options));
    });

  command(
    program,
    'capture',
    say('网页存证：把网页固定成一个文件，可加可信时间戳', 'capture pages as fixed evidence, each in a file'),
  )
    .argument('<address...>', say('网页的地址', 'addresses of pages'))
    .addOption(once('--out <folder>', say('存到这个文件夹', 'the folder for the captures')).makeOptionMandatory())
    .addOption(once('--tsa <url>', say('时间戳机构的地址（RFC 3161）', 'address of a time stamp authority (RFC 3161)')))
    .addOption(once('--allow <hosts>', say('可以访问的内网主机或地址段', 'inner hosts or ranges that may be visited')))
    .option('--no-browser', say('不用浏览器：不截图，不运行脚本', 'without a browser: no picture, no script is run'))
    .option('--json', json)
    .action(async (addresses: string[], options: import('./commands/capture.ts').CaptureCommand) => {
      const { capture } = await import('./commands/capture.ts');
      finish(await capture(context, addresses, options));
    });

  command(
    program,
    'verify',
    say('核验存证：改动一个字节也能发现；有改动时退出码为 1', 'verify captures; exit code 1 where a byte was altered'),
  )
    .argument('<path...>', say('存证文件（.wacz）或存放它们的文件夹', 'captures (.wacz), or folders that hold them'))
    .addOption(
      once('--roots <file>', say('可信时间戳机构的根证书（PEM）', 'roots of trusted time stamp authorities (PEM)')),
    )
    .option('--json', json)
    .action(async (paths: string[], options: import('./commands/verify.ts').VerifyCommand) => {
      const { verify } = await import('./commands/verify.ts');
      finish(await verify(context, paths, options));
    });

  command(program, 'clause', say('读评分标准，说出它写了哪几条规则', 'read scoring criteria into the rules they state'))
    .argument('[text]', say('一条评分标准，如“缺报一条扣0.1分,扣完为止”', 'one criterion'))
    .addOption(
      once(
        '--file <file>',
        say('JSON 行的文件，每行 {id?, text, full?, context?}', 'file of JSON lines {id?, text, full?, context?}'),
      ),
    )
    .addOption(once('--full <points>', say('本项的分值', 'marks of the item')))
    .addOption(once('--context <text>', say('旁边栏目里的要求', 'the requirement in the cell beside it')))
    .option('--json', json)
    .action(async (text: string | undefined, options: import('./commands/clause.ts').ClauseOptions) => {
      if ((text === undefined) === (options.file === undefined)) throw new CommanderError(USAGE, CLAUSE_ONE, '');
      const { clause } = await import('./commands/clause.ts');
      finish(await clause(context, text, options));
    });
  return program;
}

/** An option that stands once: of two files given to it, one would be dropped in silence. */
const once = (flags: string, words: string): Option =>
  new Option(flags, words).argParser((value: string, before: string | undefined) => {
    if (before !== undefined) throw new CommanderError(USAGE, OPTION_TWICE, `'${flags}'`);
    return value;
  });

function command(program: Command, name: string, description: string): Command {
  return program.command(name).description(description).copyInheritedSettings(program).exitOverride();
}

const helpTitles: Record<string, string> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Global Options:': '全局选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
};

const helpTitle = (title: string, { lang, ink }: Context): string =>
  ink.bold(lang === 'zh' ? (helpTitles[title] ?? title) : title);
