import { Alert, Anchor, Badge, Button, Code, Group, Loader, Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ActionForm, RunReport, SentRequest } from '../messages';
import type { Run } from './desk';
import type { Issue } from './form/schema_form';
import { PathTree } from './path_tree';
import { stopRun } from './session';
import { focusInput, idPrefix } from './values';

interface RunPanelProps {
  action: ActionForm;
  run: Run | undefined;
  onShowAsset: () => void;
}

/** What an action gives: what is declared before a run, and what came of the last one. */
export function RunPanel({ action, run = {}, onShowAsset }: RunPanelProps) {
  const { report, refusal } = run;
  const isRunning = report !== undefined && report.ending === undefined;
  const [tab, setTab] = useState<string | null>(report === undefined ? 'Outputs' : 'Last run');
  useEffect(() => {
    if (isRunning) setTab('Last run');
  }, [isRunning]);
  const outputs = { root: 'result', field: action.output, before: `$actions.${action.name}.` };
  const errors = { root: 'error', field: action.error };
  const panels = {
    Outputs: <PathTree {...outputs} />,
    Errors: <PathTree {...errors} />,
    'Last run': (
      <>
        <div role="status">
          {report?.ending && <Outcome report={report} onShowAsset={onShowAsset} />}
          {isRunning && <Progress {...report} />}
          {refusal && <Alert color="red" title={refusal} />}
          {!report && !refusal && 'Nothing has been run yet: choose an example, then Run (Ctrl+Enter).'}
        </div>
        {report?.ending && <PathTree {...(report.ending.ok ? outputs : errors)} found={report.ending} />}
      </>
    ),
    Requests: <Requests requests={report?.requests ?? []} count={report?.requestCount ?? 0} />,
  };
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false}>
      <Tabs.List>
        {Object.keys(panels).map((name) => (
          <Tabs.Tab key={name} value={name}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {Object.entries(panels).map(([name, panel]) => (
        <Tabs.Panel key={name} value={name} pt="sm">
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

const sent = ({ requestCount, milliseconds }: RunReport): string =>
  `${requestCount} ${requestCount === 1 ? 'request' : 'requests'} in ${(milliseconds / 1000).toFixed(1)} s`;

const Progress = (report: RunReport) => (
  <>
    <Group gap="sm">
      <Loader size="sm" aria-hidden />
      <b className="grow">Running: {sent(report)}</b>
      <Button onClick={stopRun}>Stop</Button>
    </Group>
    <Requests requests={report.requests} count={0} />
  </>
);

function Outcome({ report, onShowAsset }: { report: RunReport } & Pick<RunPanelProps, 'onShowAsset'>) {
  const { ok = false, value } = report.ending ?? {};
  const { code, message, hint, retryable, issues = [] } = Object(value);
  const show = ({ pointer }: Issue) => {
    if (code === 'invalid_asset') onShowAsset();
    focusInput(idPrefix + pointer);
  };
  return (
    <>
      <Group gap="sm" mb="xs">
        <Badge color={ok ? 'teal.9' : 'red.8'} tt="none">
          {ok ? 'Succeeded' : code}
        </Badge>
        {sent(report)}
      </Group>
      {!ok && (
        <Alert color="red" variant="outline" title={message} mb="sm">
          {hint} {retryable && 'It may be run again unchanged.'}
          {issues.map((issue: Issue) => (
            <Anchor
              key={issue.pointer}
              component="button"
              fz={13}
              ta="left"
              mt={6}
              onClick={() => show(issue)}
            >
              <code>{issue.pointer}</code> {issue.message}
            </Anchor>
          ))}
        </Alert>
      )}
    </>
  );
}

const Requests = ({ requests, count }: { requests: SentRequest[]; count: number }) => (
  <>
    {requests.map(({ method, url, body, answer }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they only ever come in this order, and two may be alike
      <details key={index}>
        <summary>
          <b>{method}</b> <code>{url}</code>{' '}
          <Badge color={/^[23]/.test(answer) ? 'teal.9' : 'red.8'}>{answer}</Badge>
        </summary>
        <Code block>{body === undefined ? 'No body.' : JSON.stringify(body, undefined, 2)}</Code>
      </details>
    ))}
    {count > requests.length && `${count - requests.length} more are not shown.`}
    {requests.length === 0 && 'No request was sent.'}
  </>
);
