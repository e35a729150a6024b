import HealthKit
import SwiftUI

struct HistoryView: View {
    let health: HealthService
    @State private var procedures: [CareEntry] = []

    var body: some View {
        List(procedures) { Text($0.title) }
            .navigationTitle("History")
            .task {
                procedures = (try? await health.entries(of: HKClinicalType(.procedureRecord))) ?? []
            }
    }
}
