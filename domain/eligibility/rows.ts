import { ROUTING_TABLE, type RoutingRow } from './routingTable.ts';
import { PRODUCT, type ProductId, type WorkloadId } from './workloads.ts';

/** The rows of a workload; every workload has at least one. */
export const rowsFor = (workload: WorkloadId): readonly RoutingRow[] =>
  ROUTING_TABLE.rows.filter(row => row.workloads.includes(workload));

/**
 * A workload that answers for a product whose plan is not known: AADP P1 and P2 share a row, so either will do.
 * `undefined` when the plans differ and the plan has to be asked (AIP, MIG).
 */
export function routedAlike(product: ProductId): WorkloadId | undefined {
  const { workloads } = PRODUCT[product];
  const [first] = workloads;
  const alike = workloads.every(workload =>
    rowsFor(workload).every(row => first !== undefined && row.workloads.includes(first)),
  );
  return alike ? first : undefined;
}
