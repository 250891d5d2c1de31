import browserRules from './access/browser-rules.ts';
import elderEntry from './access/elder-entry.ts';
import formLabel from './access/form-label.ts';
import pageBasics from './access/page-basics.ts';
import availability from './address/availability.ts';
import domain from './address/domain.ts';
import https from './address/https.ts';
import ipv6 from './address/ipv6.ts';
import reachable from './address/reachable.ts';
import tlcp from './address/tlcp.ts';
import attachmentBankCard from './attachments/bank-card.ts';
import attachmentHidden from './attachments/hidden.ts';
import attachmentIdCard from './attachments/id-card.ts';
import attachmentMobile from './attachments/mobile.ts';
import type { Audit } from './audit.ts';
import fourColumns from './columns/four-columns.ts';
import guide from './columns/guide.ts';
import guideOutdated from './columns/guide-outdated.ts';
import institution from './columns/institution.ts';
import leaderOpenness from './columns/leader-openness.ts';
import leaders from './columns/leaders.ts';
import regulations from './columns/regulations.ts';
import statutory from './columns/statutory.ts';
import dateOrder from './documents/date-order.ts';
import download from './documents/download.ts';
import documentElements from './documents/elements.ts';
import documentInTime from './documents/in-time.ts';
import indexUnique from './documents/index-unique.ts';
import numberForm from './documents/number-form.ts';
import publicNote from './documents/public-note.ts';
import validity from './documents/validity.ts';
import contact from './footer/contact.ts';
import findErrorEntry from './footer/find-error-entry.ts';
import icp from './footer/icp.ts';
import partyGovMark from './footer/party-gov-mark.ts';
import police from './footer/police.ts';
import siteCode from './footer/site-code.ts';
import siteCodeConsistent from './footer/site-code-consistent.ts';
import sitemap from './footer/sitemap.ts';
import sponsor from './footer/sponsor.ts';
import columnBlank from './freshness/column-blank.ts';
import columnsBlank from './freshness/columns-blank.ts';
import columnsStale from './freshness/columns-stale.ts';
import futureDate from './freshness/future-date.ts';
import homeStale from './freshness/home-stale.ts';
import gazetteCadence from './interaction/gazette-cadence.ts';
import letterFields from './interaction/letter-fields.ts';
import letterNames from './interaction/letter-names.ts';
import replyInTime from './interaction/reply-in-time.ts';
import requestChannel from './interaction/request-channel.ts';
import searchHits from './interaction/search-hits.ts';
import searchPresent from './interaction/search-present.ts';
import eightElements from './interpretation/eight-elements.ts';
import interpretationExists from './interpretation/exists.ts';
import interpretationForms from './interpretation/forms.ts';
import interpretationInTime from './interpretation/in-time.ts';
import notCopy from './interpretation/not-copy.ts';
import twoWayLink from './interpretation/two-way-link.ts';
import dead from './links/dead.ts';
import deadOuter from './links/dead-outer.ts';
import hidden from './links/hidden.ts';
import mixedContent from './links/mixed-content.ts';
import bankCard from './privacy/bank-card.ts';
import idCard from './privacy/id-card.ts';
import mobile from './privacy/mobile.ts';
import applicationsBalance from './report/applications-balance.ts';
import applicationsSums from './report/applications-sums.ts';
import reportArchive from './report/archive.ts';
import carryOver from './report/carry-over.ts';
import cellsNumeric from './report/cells-numeric.ts';
import courtTotals from './report/court-totals.ts';
import reportDeadline from './report/deadline.ts';
import reportDownload from './report/download.ts';
import reportResidue from './report/residue.ts';
import reportSections from './report/sections.ts';
import reportStock from './report/stock.ts';
import reportTextVsTable from './report/text-vs-table.ts';
import columnPresent from './tags/column-present.ts';
import contentPresent from './tags/content-present.ts';
import sitePresent from './tags/site-present.ts';
import valueSane from './tags/value-sane.ts';
import garbled from './text/garbled.ts';
import testResidue from './text/test-residue.ts';
import wording from './text/wording.ts';
import websiteReportDeadline from './website-report/deadline.ts';
import websiteReportOnHome from './website-report/on-home.ts';
import websiteReportPublished from './website-report/published.ts';
import websiteReportShown from './website-report/shown.ts';
import websiteReportSums from './website-report/sums.ts';
import websiteReportTitle from './website-report/title.ts';

/** All audits, in the order in which they are told. */
export const audits: readonly Audit[] = [
  reachable,
  availability,
  domain,
  https,
  ipv6,
  tlcp,
  homeStale,
  columnsStale,
  columnBlank,
  columnsBlank,
  futureDate,
  dead,
  deadOuter,
  hidden,
  mixedContent,
  siteCode,
  siteCodeConsistent,
  icp,
  police,
  sponsor,
  contact,
  sitemap,
  partyGovMark,
  findErrorEntry,
  sitePresent,
  columnPresent,
  contentPresent,
  valueSane,
  fourColumns,
  statutory,
  institution,
  leaders,
  leaderOpenness,
  guide,
  guideOutdated,
  regulations,
  reportDeadline,
  reportSections,
  applicationsBalance,
  applicationsSums,
  cellsNumeric,
  reportResidue,
  carryOver,
  courtTotals,
  reportStock,
  reportTextVsTable,
  reportDownload,
  reportArchive,
  websiteReportPublished,
  websiteReportDeadline,
  websiteReportTitle,
  websiteReportShown,
  websiteReportSums,
  websiteReportOnHome,
  documentElements,
  numberForm,
  dateOrder,
  documentInTime,
  validity,
  download,
  publicNote,
  indexUnique,
  interpretationExists,
  interpretationInTime,
  twoWayLink,
  eightElements,
  interpretationForms,
  notCopy,
  requestChannel,
  replyInTime,
  letterFields,
  letterNames,
  gazetteCadence,
  searchPresent,
  searchHits,
  elderEntry,
  pageBasics,
  formLabel,
  browserRules,
  idCard,
  mobile,
  bankCard,
  attachmentIdCard,
  attachmentMobile,
  attachmentBankCard,
  attachmentHidden,
  wording,
  garbled,
  testResidue,
];
