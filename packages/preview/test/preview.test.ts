/** @slow @first Starts programs, and drives a browser. */
import { serverTests } from './page/doctor_tests';
import { filesTests } from './page/files_tests';
import { refusalTests } from './page/refusal_tests';
import { resultsTests } from './page/results_tests';
import { screensTests } from './page/screens_tests';
import { useStage } from './page/stage';

// One server and one browser for all that stands here: a start of either costs seconds.
useStage();
refusalTests();
filesTests();
resultsTests();
screensTests();
serverTests();
