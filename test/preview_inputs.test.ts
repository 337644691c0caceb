/** @slow @first Drives a browser. */
import { doctorTests } from './preview/doctor_tests';
import { findingTests } from './preview/finding_tests';
import { formsTests } from './preview/forms_tests';
import { jsonTests } from './preview/json_tests';
import { keptTests } from './preview/kept_tests';
import { keyboardTests } from './preview/keyboard_tests';
import { namesTests } from './preview/names_tests';
import { useStage } from './preview/stage';
import { tenantTests } from './preview/tenant_tests';

jest.setTimeout(180_000);

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
