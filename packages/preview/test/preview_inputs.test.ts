/** @slow @first Drives a browser. */
import { doctorTests } from './page/doctor_tests';
import { findingTests } from './page/finding_tests';
import { formsTests } from './page/forms_tests';
import { jsonTests } from './page/json_tests';
import { keptTests } from './page/kept_tests';
import { keyboardTests } from './page/keyboard_tests';
import { namesTests } from './page/names_tests';
import { useStage } from './page/stage';
import { tenantTests } from './page/tenant_tests';

// What goes into the preview, apart from what comes out of it, so that two cores share them. One server and one browser
// for all that stands here: a start of either costs seconds.
useStage();
formsTests();
keyboardTests();
jsonTests();
tenantTests();
keptTests();
findingTests();
namesTests();
doctorTests();
