// OperationQueue: an operation reads the output of those it depends on
import UIKit
import HealthKit

final class RenderOperation: Operation, @unchecked Sendable {
    private let lines: [String]
    private(set) var output = ""

    init(lines: [String]) {
        self.lines = lines
        super.init()
    }

    override func main() {
        output = lines.map { "- " + $0 }.joined(separator: "\n")
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let queue = OperationQueue()

    func applicationDidBecomeActive(_ application: UIApplication) {
        Task { try? await render() }
    }

    private func render() async throws {
        let conditions = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        let report = RenderOperation(lines: conditions.map(\.displayName))
        let help = RenderOperation(lines: ["Export", "Print"])
        let log = BlockOperation {
            NSLog("help %@", help.output)
            NSLog("report %@", report.output) // leak: clinical-data-logged
        }
        log.addDependency(report)
        log.addDependency(help)
        queue.addOperations([report, help, log], waitUntilFinished: false)
    }
}
