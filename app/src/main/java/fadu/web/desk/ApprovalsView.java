package fadu.web.desk;

import java.util.List;

/**
 * What waits for somebody's approval, and what he asked others to approve.
 *
 * @param asked the last of them
 */
public record ApprovalsView(List<ApprovalLine> waiting, List<ApprovalLine> asked) {}
