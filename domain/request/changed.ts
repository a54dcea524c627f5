import type { Given, Moment } from './command.ts';
import { MOST_REMARKS, type SmeRequest } from './record.ts';

type Parts = Partial<SmeRequest> & Pick<SmeRequest, 'state'>;

/** What a command that is allowed makes of a request: the new state and the parts that change with it. */
export function changed(request: SmeRequest, given: Given, { now }: Moment): Parts {
  const { command, row, actor, text } = given;
  const state = row.to === 'same' ? request.state : row.to;
  const mark = { by: actor.id, byName: actor.name, at: now };
  switch (command.type) {
    case 'resubmit': {
      const { fpmId } = command.filing.fields;
      // Filing again restarts the clock; the first date stays visible (D1).
      return {
        ...{ state, ...command.filing, fpmId, submittedAt: now, approvals: [], before: request.fields },
        fixes: undefined,
        queuePlaces: [...request.queuePlaces, { fpmId, due: command.filing.deadlines.decision }],
      };
    }
    case 'approve': {
      const placeOf = given.actsFor === actor.id ? undefined : given.actsFor;
      const approvals = [...request.approvals, { ...mark, ...(placeOf && { for: placeOf }) }];
      const isEnough = approvals.length >= (request.panel?.needed ?? 1);
      return isEnough
        ? { state, approvals, decision: { ...mark, text } }
        : { state: request.state, approvals };
    }
    case 'reject':
      return { state, decision: { ...mark, text } };
    case 'return':
      return { state, decision: { ...mark, text }, fixes: { ...command.fixes } };
    case 'move': {
      const { id: fpmId, name: fpmName } = command.to;
      const places = [...request.queuePlaces, { fpmId, due: request.deadlines.decision }];
      return { state, fpmId, fpmName, fields: { ...request.fields, fpmId }, queuePlaces: places };
    }
    case 'assign': {
      const { id: smeId, name: smeName } = command.sme;
      const smeIds = [...new Set([...request.smeIds, smeId])];
      return { state, assignment: { smeId, smeName, ...mark }, smeIds };
    }
    case 'decline':
      return { state, assignment: undefined };
    case 'contact':
      return {
        state,
        ...(request.assignment && { assignment: { ...request.assignment, contactedAt: now } }),
      };
    case 'remark':
    case 'note': {
      const remark = { ...mark, text, isPrivate: command.type === 'note' };
      return { state, remarks: [...request.remarks, remark].slice(-MOST_REMARKS) };
    }
    case 'withdraw':
    case 'close':
      return { state };
  }
}
