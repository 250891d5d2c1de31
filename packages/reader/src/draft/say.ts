import type { Lang } from '@mingjian/model/problem';
import { type DoubtCode, sayDoubt } from '../clauses/index.ts';
import type { QuestionCode } from './question.ts';

const WORDS: Readonly<Record<Exclude<QuestionCode, `doubt-${DoubtCode}`>, readonly [zh: string, en: string]>> = {
  unread: ['这句话没有读懂，请写成规则', 'these words were not read; please write the rule'],
  'no-rule': [
    '原文没有写做到了得几分、没做到扣几分，现在先由评估员打分',
    'the words do not say what earns or costs marks; a person judges for now',
  ],
  'points-missing': ['这一项没有写分值，请填写', 'no marks are given'],
  'points-guessed': ['分值取自评分标准里各小项之和，请核对', 'the marks are the sum of the sub-marks; please check'],
  'points-by-sum': [
    '没有写分值，取上级分值里其余各项留下的分，请核对',
    'no marks are given; they are what the others leave of the marks above; please check',
  ],
  'level-by-sum': ['归到这里才合乎上级写明的分值，请核对', 'it is put where the stated marks add up; please check'],
  'level-by-words': [
    '表里没有写归哪一部分，按正文的用语归到这里，请核对',
    'the table does not say to which part it belongs; it is put here by the words of the text; please check',
  ],
  'stage-read': [
    '环节的权重、时间、合成办法和评定方式依正文读出，请核对',
    'weight, time, composition and way of marking of a stage were read from the text; please check',
  ],
  'steps-dated': [
    '正文写了自评、报送或评分的时间：写明哪一天的，新建考评时按它填好收集日期；没写明的，到时请自己定',
    'the text says when units assess themselves, deliver or are marked: plain days are proposed as the dates of a round, the others are for you to set',
  ],
  'results-apart': [
    '读作几项分别计分、分别排名的考核，请核对',
    'read as assessments that are each scored and ranked apart; please check',
  ],
  'bonus-by-name': [
    '按名称读作满分以外的加分、扣分，请核对',
    'read as bonus or deduction beside the full marks by its name; please check',
  ],
  'beside-marks': [
    '满分以外的这一项写明了分值，又有加分、扣分：这个分值是不是上限，扣分扣到哪里为止？',
    'this item beside the full marks states marks and gives or takes others: are its marks a limit, and where do deductions stop?',
  ],
  'units-named': [
    '要求里点了单位的名，请确认是否只考核这些单位',
    'the requirement names units; please confirm whether it concerns them only',
  ],
  'outline-read': [
    '没有指标表，各项依正文的编号和分值读出，请核对',
    'there is no table; the indicators were read from numbers and marks in the text; please check',
  ],
  'table-restored': [
    '表格的行列在文本里丢了，依表头、分值和用语恢复，请核对',
    'rows and columns were lost in the text; they were restored by header, marks and words; please check',
  ],
  'names-joined': [
    '几级指标的名称连写，断开处请核对',
    'names of several levels ran together; please check where they part',
  ],
  'parts-by-unit': [
    '这一部分按单位分列，读作每个单位只考自己的一项，请核对单位名称',
    'this part has one table for each office; each unit is read as having its own only; please check their names',
  ],
  'sum-differs': ['写明的分值与各项之和不等', 'the stated marks differ from the sum'],
  'columns-guessed': [
    '表头没有写清这一列是什么，按内容当作评分标准或分值，请核对',
    'this column was recognised by what it holds; please check',
  ],
  'no-table': ['没有指标表', 'there is no table of indicators'],
  'class-unknown': [
    '分值因单位类别而异，但名单里没有这些类别',
    'the marks differ by class, but no list names these classes',
  ],
  'units-twice': ['有的单位在两份名单里，只留在第一份', 'units stand in two lists; they are kept in the first one'],
  'cut-off': ['文本在这里断了，后面的内容不在手头', 'the text breaks off here; what follows is not at hand'],
  'units-missing': [
    '文件没有逐个列出考核对象，请在“方案信息”里填上单位，或到新建考评时再导入',
    'the document does not list the units; fill them in with the plan, or bring them in with a round',
  ],
  'period-guessed': [
    '没有读到考核的起止日期，先按全年算，请核对',
    'no period was read; it is taken as the whole year for now; please check',
  ],
  'na-unsaid': [
    '只考核一部分单位的，其他单位的这一项怎样算，原文没有写',
    'what the others get for an item that concerns some units only is not said',
  ],
  'places-unsaid': [
    '得分保留几位小数没有写：现在不取舍，按精确值计分、排名',
    'how many decimals scores have is not said; for now they are exact, and ranked so',
  ],
  'part-step': [
    '不足一个百分点怎样计没有写，暂不扣',
    'how a part of a step counts is not said; it costs nothing for now',
  ],
  'due-day': ['期限不是一个确定的日期，由每次交办时写明', 'the due day is no date; each delivery carries its own'],
  'marks-together': [
    '原文写了几处分值，合起来与本项分值不一致：各得各的，还是只取其中一处？',
    'several marks are stated that do not make those of the item: does each count, or only one of them?',
  ],
  'zero-of-what': [
    '“不得分”说的是没做到的那一小项，还是整个指标？现在按那一小项算',
    'is it the one thing that is lost, or the whole item? For now it is the one thing',
  ],
  'lost-twice': [
    '各小项有自己的分值，又写了没做到一项扣几分：没做到的失去它的分值，还是只扣这几分？现在两样都算',
    'the things of the list have marks, and what is missing has a price too: does it lose its marks, or only the price? For now both',
  ],
  'how-earned': [
    '原文只写了分值，没有写做到几成得几分：做到即得、没做到不得分，还是由评估员按完成情况打分？现在按做到即得',
    'only marks are stated: all of them or none, or judged by how much was done? For now all or none',
  ],
  'share-of-what': [
    '按占比扣分，又写了最多扣几分：是这几分的占比，还是本项分值的占比、扣到这几分为止？现在按前一种',
    'a share is lost, up to a limit: is it the share of that limit, or of all marks until the limit is reached? For now the former',
  ],
  'marks-differ': [
    '做到了得几分，原文写的与本项分值不一样：以哪个为准？现在做到了得满分，没做到不得分',
    'what is earned is stated as other marks than those of the item: which holds? For now all of the item or nothing',
  ],
  'price-shared': [
    '前面的情形没有写扣几分，后面的写了：几种情形都按此扣分，还是只有最后一种？现在都按此扣',
    'what stands before has no price, what follows has one: is it the price of all of them, or of the last only? For now of all',
  ],
  'kinds-of-unit': [
    '这一项对几种单位分别写了要求：分开各写一项，各单位只考自己的那一项，还是不分开？现在没有分开',
    'the item asks one thing of some units and another of the others: a part for each kind, of which a unit has its own, or together? For now together',
  ],
  'class-marks': [
    '原文的分值因类别而异，与“分值”栏不同：现在各类按原文写的分值计满分',
    'the words give each class its own marks, other than the cell: each class has those of the words for now',
  ],
  'below-zero': [
    '原文写了“倒扣”，或者没有分值却要扣分：现在这一项可以扣到0分以下',
    'the words take back more than there is, or take from an item of no marks: it may fall below nothing for now',
  ],
  'bonus-within': [
    '没有这项加分也能得满分：加分可以超过本项分值吗？现在以本项分值为限',
    'the item reaches its marks without this bonus: may it go beyond them? For now it may not',
  ],
  'day-quota': [
    '按日的要求暂按周计，按旬的暂按月计',
    'a daily demand is counted by week for now, one of every ten days by month',
  ],
  'words-outside': [
    '正文里的这句话影响得分，没有写进指标表，请补成规则或确认不用',
    'these words outside the tables touch scores; please make a rule of them, or confirm that none is needed',
  ],
  'grades-open': ['提到了等次，但没有写全分数线', 'grades are named, but not all their bounds'],
  'shares-stated': [
    '写明了各部分的占比，与指标表对不上，请设定各部分的权重',
    'shares of parts are stated that match no part of the tables; please set the weights',
  ],
  'ratio-stated': ['写明了合成比例，请核对由哪几部分合成', 'a ratio is stated; please check which parts it composes'],
  'title-missing': ['没有认出标题或年度', 'title or year were not recognised'],
};

/** What a question asks, in words. */
export function sayQuestion(code: QuestionCode, lang: Lang): string {
  if (code.startsWith('doubt-')) return sayDoubt(code.slice(6) as DoubtCode, lang);
  return WORDS[code as keyof typeof WORDS][lang === 'zh' ? 0 : 1];
}
