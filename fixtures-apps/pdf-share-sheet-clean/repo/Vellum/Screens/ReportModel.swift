import HealthKit
import Observation
import UIKit

@MainActor
@Observable
final class ReportModel {
    private(set) var report: VisitReport?
    private(set) var file: URL?
    private let source = ReportSource(store: HKHealthStore())

    func prepare() async throws {
        let report = try await source.report()
        file = try ReportRenderer().render(report)
        self.report = report
    }

    func copyReference() {
        guard let report else { return }
        UIPasteboard.general.string = report.reference
    }
}
