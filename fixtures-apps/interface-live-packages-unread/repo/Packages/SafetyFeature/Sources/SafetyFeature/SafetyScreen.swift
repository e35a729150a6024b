import SwiftUI
import RecordsInterface

public struct SafetyScreen: View {
    @State private var model: SafetyModel

    public init(model: SafetyModel) {
        _model = State(initialValue: model)
    }

    public var body: some View {
        List {
            Section("Allergies") { rows(model.allergies) }
            Section("Vaccines") { rows(model.vaccines) }
        }
        .task { await model.refresh() }
    }

    private func rows(_ items: [RecordSummary]) -> some View {
        ForEach(items) { item in
            LabeledContent(item.title, value: item.date, format: .dateTime.day().month().year())
        }
    }
}
