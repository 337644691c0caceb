import type { Values } from '../../messages';

/** The card and the public page of the connector. Texts of several lines become sections, the others facts. */
export function ConnectorPage({ connector }: { connector: Values }) {
  const { title, description, keywords, logo, schema, ...others } = connector;
  const texts = Object.entries(others).filter(([, value]) => typeof value === 'string');
  const isSection = ([, text]: [string, unknown]) => String(text).includes('\n');
  const facts = texts.filter((text) => !isSection(text));
  return (
    <div className="page">
      <div>
        <div className="card">
          <img src="/logo.png" alt="" width={72} height={72} />
          <div>
            <h1 tabIndex={-1}>{String(title)}</h1>
            <p className="lead">{String(description)}</p>
          </div>
        </div>
        <ul className="keywords" aria-label="Keywords">
          {[keywords].flat().map((keyword) => (
            <li key={String(keyword)}>{String(keyword)}</li>
          ))}
        </ul>
        {texts.filter(isSection).map(([name, text]) => (
          <section key={name}>
            <h2 className="heading">{name.replaceAll('_', ' ')}</h2>
            <div className="prose">{flowing(String(text))}</div>
          </section>
        ))}
      </div>
      <aside aria-label="Facts" className="panel">
        <dl className="facts">
          {facts.map(([name, text]) => (
            <div key={name}>
              <dt>{name.replaceAll('_', ' ')}</dt>
              <dd>{String(text)}</dd>
            </div>
          ))}
        </dl>
      </aside>
    </div>
  );
}

/** The manifest's texts are paragraphs and simple lists, with lines that are broken anywhere. */
const flowing = (text: string): string => text.replace(/(\S)\n(?=[^-\n])\s*/g, '$1 ').replace(/^- /gm, '• ');
