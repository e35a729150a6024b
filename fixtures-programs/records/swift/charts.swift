// Swift Charts: the records stay in the chart, only the chosen range is tracked
import SwiftUI
import Charts
import HealthKit
import Mixpanel

struct Point: Identifiable {
    let id: UUID
    let date: Date
    let name: String
}

struct VitalsChart: View {
    @State private var points: [Point] = []
    @State private var range = "month"

    var body: some View {
        Chart(points) { point in
            PointMark(x: .value("Date", point.date), y: .value("Name", point.name))
        }
        Picker("Range", selection: $range) {
            Text("Month").tag("month")
            Text("Year").tag("year")
        }
        .onChange(of: range) {
            Mixpanel.mainInstance().track(event: "range", properties: ["value": range])
        }
        .task { try? await load() }
    }

    private func load() async throws {
        async let vitals = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.vitalSignRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        points = try await vitals.map { Point(id: $0.uuid, date: $0.startDate, name: $0.displayName) }
        Mixpanel.mainInstance().track(event: "chart", properties: ["points": points.count])
    }
}

@main
struct ChartApp: App {
    init() { Mixpanel.initialize(token: "6e6e", trackAutomaticEvents: false) }
    var body: some Scene { WindowGroup { VitalsChart() } }
}
