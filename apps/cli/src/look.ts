import { workdaysBetween } from '@mingjian/engine';
import { serveJobs } from '@mingjian/inspector';

serveJobs({ workdays: workdaysBetween });
