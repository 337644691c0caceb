import type { Issue } from '../../core/errors';
import { isFalse, isGiven, isObject, type JsonObject } from '../../core/json';
import type { TicketData } from '../ticket';

/** The options about names that contradict each other. */
export function nameOptionIssues({ resolve_names, unknown_names }: JsonObject): Issue[] {
  return isFalse(resolve_names) && isGiven(unknown_names)
    ? [
        {
          pointer: '/options/unknown_names',
          message: 'says what happens to names that are looked up: leave it out beside resolve_names false',
        },
      ]
    : [];
}

/** The names of a ticket that cannot be looked up, or would say nothing to HaloPSA. */
export function nameIssues(ticket: TicketData, { resolve_names }: JsonObject, pointer: string): Issue[] {
  return [
    ...(typeof ticket.team === 'number'
      ? [
          {
            pointer: `${pointer}/team`,
            message:
              'is the name of a team, not a number: did you mean team_id? A name can be given as team_name, too',
          },
        ]
      : []),
    ...(isOtherTeam(ticket)
      ? [{ pointer: `${pointer}/team_name`, message: 'is another team than team: give one of the two' }]
      : []),
    ...(isGiven(ticket.asset_name)
      ? [
          {
            pointer: `${pointer}/asset_name`,
            message: 'says nothing to HaloPSA: give the assets by their numbers, as assets: [{id}]',
          },
        ]
      : []),
    ...(isFalse(resolve_names) ? labelIssues(ticket.customfields, `${pointer}/customfields`) : []),
  ];
}

/** Both are sent as the team, so that one of them would be lost. */
function isOtherTeam({ team, team_name }: TicketData): boolean {
  const [one, other] = [team, team_name].map((name) =>
    isGiven(name) ? String(name).trim().toLowerCase() : '',
  );
  return one !== '' && other !== '' && one !== other;
}

/** HaloPSA knows a custom field by its id or name: one that is named by its label alone would be lost in silence. */
function labelIssues(customFields: unknown, pointer: string): Issue[] {
  return (Array.isArray(customFields) ? customFields : []).flatMap((field: unknown, index) =>
    isObject(field) && isGiven(field.label) && !isGiven(field.id) && !isGiven(field.name)
      ? [
          {
            pointer: `${pointer}/${index}`,
            message: 'needs an id or a name, since options.resolve_names is false',
          },
        ]
      : [],
  );
}
