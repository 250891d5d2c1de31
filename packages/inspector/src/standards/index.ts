import census2015 from './census-2015.ts';
import disclosure2019 from './disclosure-2019.ts';
import guideline2017 from './guideline-2017.ts';
import national2019 from './national-2019.ts';
import type { Preset } from './preset.ts';
import privacy from './privacy.ts';
import report2021 from './report-2021.ts';
import transport from './transport.ts';
import websiteReport2018 from './website-report-2018.ts';

/** All presets, in the order in which they are told. */
export const presets: readonly Preset[] = [
  national2019,
  guideline2017,
  disclosure2019,
  report2021,
  websiteReport2018,
  privacy,
  transport,
  census2015,
];
