/** @slow @first Starts programs. */
import { doctorTests, serverTests } from './preview/doctor_tests';
import { filesTests } from './preview/files_tests';
import { findingTests } from './preview/finding_tests';
import { formsTests } from './preview/forms_tests';
import { jsonTests } from './preview/json_tests';
import { keptTests } from './preview/kept_tests';
import { keyboardTests } from './preview/keyboard_tests';
import { namesTests } from './preview/names_tests';
import { refusalTests } from './preview/refusal_tests';
import { resultsTests } from './preview/results_tests';
import { screensTests } from './preview/screens_tests';
import { useStage } from './preview/stage';
import { tenantTests } from './preview/tenant_tests';

jest.setTimeout(180_000);

// One server and one browser for all: a start of either costs seconds.
useStage();
refusalTests();
formsTests();
keyboardTests();
jsonTests();
tenantTests();
keptTests();
findingTests();
filesTests();
namesTests();
resultsTests();
screensTests();
doctorTests();
serverTests();
