#if DEBUG
import HealthKit
import SwiftUI

struct DebugMenu: View {
    @Environment(RecordService.self) private var service
    @State private var count = 0

    var body: some View {
        Form {
            LabeledContent("Vaccines in Health", value: count, format: .number)
            Button("Count") {
                Task { count = try await service.titles(of: HKClinicalType(.immunizationRecord)).count }
            }
        }
    }
}
#endif
