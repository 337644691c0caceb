/** @slow @first Starts programs, and drives a browser. */
import { serverTests } from './preview/doctor_tests';
import { filesTests } from './preview/files_tests';
import { refusalTests } from './preview/refusal_tests';
import { resultsTests } from './preview/results_tests';
import { screensTests } from './preview/screens_tests';
import { useStage } from './preview/stage';

jest.setTimeout(180_000);

// One server and one browser for all that stands here: a start of either costs seconds.
useStage();
refusalTests();
filesTests();
resultsTests();
screensTests();
serverTests();
