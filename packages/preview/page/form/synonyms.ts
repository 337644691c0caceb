/** Words that people search with, and the words by which HaloPSA calls the same; both are looked for. */
const families: readonly (readonly string[])[] = [
  ['severity', 'priority', 'urgency', 'impact', 'criticality', 'importance'],
  ['assignee', 'assigned', 'owner', 'technician', 'analyst', 'agent', 'engineer'],
  ['due', 'deadline', 'target', 'sla', 'fixbydate'],
  ['customer', 'company', 'organisation', 'organization', 'account', 'client', 'tenant'],
  ['requester', 'requestor', 'reporter', 'caller', 'contact', 'user', 'reportedby', 'enduser'],
  ['subject', 'headline', 'name', 'summary'],
  ['body', 'text', 'description', 'details', 'symptom'],
  ['comment', 'note', 'worknote', 'remark', 'action'],
  ['queue', 'group', 'team', 'section'],
  ['kind', 'category', 'classification', 'tickettype'],
  ['state', 'stage', 'status'],
  ['label', 'tag'],
  ['file', 'evidence', 'screenshot', 'attachment', 'document'],
  ['resolution', 'resolved', 'close', 'closed', 'closure', 'solution'],
  ['created', 'opened', 'occurred', 'started', 'begin'],
  ['updated', 'modified', 'changed', 'last_update'],
  ['alert', 'external', 'correlation', 'third', 'reference'],
  ['device', 'host', 'computer', 'machine', 'configuration', 'asset'],
  ['location', 'office', 'branch', 'site'],
  ['mail', 'email', 'emailaddress'],
  ['telephone', 'phone', 'mobile'],
  ['price', 'cost', 'charge', 'billing', 'invoice'],
  ['time', 'effort', 'hours', 'estimate', 'duration'],
  ['custom', 'customfields', 'userdef'],
  ['parent', 'child', 'related', 'linked', 'merged'],
];

/** The other words for a word; a beginning of at least three letters will do. */
export function synonymsOf(word: string): string[] {
  if (word.length < 3) {
    return [];
  }
  const family = families.filter((words) => words.some((known) => known.startsWith(word)));
  return [...new Set(family.flat())].filter((known) => !known.includes(word));
}
