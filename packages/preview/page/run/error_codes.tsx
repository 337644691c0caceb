import type { ErrorExplanation } from '../../messages';

/** Every code that the error of an action can have: when, and what to do. */
export const ErrorCodes = ({ errors }: { errors: readonly ErrorExplanation[] }) => (
  <section aria-label="Error codes">
    <h2 className="heading">Codes</h2>
    <dl className="codes">
      {errors.map(({ code, when, retryable, hint }) => (
        <div key={code}>
          <dt>
            <code>{code}</code> {retryable && <small className="state good">may be run again</small>}
          </dt>
          <dd>{when}</dd>
          <dd className="about">{hint}</dd>
        </div>
      ))}
    </dl>
  </section>
);
