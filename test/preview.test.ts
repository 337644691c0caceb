/** @slow Starts programs. */
import { formsTests } from './preview/forms_tests';
import { refusalTests } from './preview/refusal_tests';
import { useStage } from './preview/stage';

jest.setTimeout(90_000);

// One server and one browser for all: a start of either costs seconds.
useStage();
refusalTests();
formsTests();
