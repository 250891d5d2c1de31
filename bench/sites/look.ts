// Entry of a further process of the product.
import { serveJobs } from '@mingjian/inspector';

serveJobs();
