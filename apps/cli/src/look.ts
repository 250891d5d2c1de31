import { workdaysBetween } from '@mingjian/engine';
import { serveJobs } from '@mingjian/inspector/run';
import { pdfText } from '@mingjian/reader/blocks';

serveJobs({ workdays: workdaysBetween, readPdf: pdfText });
