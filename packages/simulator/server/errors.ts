import { type Answer, emptyAnswer, jsonAnswer } from './answer';

/** Model-binding problems as ASP.NET reports them: the path of the value, and what was wrong with it. */
export type BindingProblems = Record<string, string[]>;

/** 400 with a .NET exception object: how HaloPSA words most refusals of a ticket. */
export const dotNetException = (message: string): Answer =>
  jsonAnswer(400, {
    ClassName: 'System.Exception',
    Message: message,
    Data: null,
    InnerException: null,
    HelpURL: null,
    StackTraceString: null,
    RemoteStackTraceString: null,
    RemoteStackIndex: 0,
    ExceptionMethod: null,
    HResult: -2146233088,
    Source: null,
    WatsonBuckets: null,
  });

/** A body that is one bare JSON string: the other way in which HaloPSA words a refusal. */
export const bareSentence = (status: number, sentence: string): Answer => jsonAnswer(status, sentence);

/** 400 from the binder, which runs before any rule of HaloPSA's. */
export const bindingRefusal = (problems: BindingProblems): Answer => jsonAnswer(400, problems);

/** No such ticket, or one that this agent may not see: HaloPSA does not tell the two apart. */
export const ticketNotFound = (): Answer => bareSentence(404, 'Ticket not found');

/** The body of HaloPSA's 401 is not known; the framework that it is built on sends none. */
export const unauthorised = (reason?: string): Answer =>
  emptyAnswer(401, { 'www-authenticate': reason === undefined ? 'Bearer' : `Bearer error="${reason}"` });

/** The token is good, but its scopes do not cover this. */
export const forbidden = (): Answer => emptyAnswer(403);

/** An OAuth 2 error body (RFC 6749, section 5.2); HaloPSA leaves `error_description` out. */
export const oauthError = (status: 400 | 401, error: string): Answer => jsonAnswer(status, { error });
