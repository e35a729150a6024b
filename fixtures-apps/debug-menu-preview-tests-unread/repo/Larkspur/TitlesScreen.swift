import HealthKit
import SwiftUI

struct TitlesScreen: View {
    let type: HKClinicalType
    @Environment(RecordService.self) private var service
    @State private var titles: [String] = []

    var body: some View {
        List(titles, id: \.self) { Text($0) }
            .task { titles = (try? await service.titles(of: type)) ?? [] }
    }
}

#Preview("Vaccines") {
    TitlesScreen(type: HKClinicalType(.immunizationRecord))
        .environment(RecordService())
}
