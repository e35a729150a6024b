import Observation
import SwiftUI

@MainActor
@Observable
final class FormModel {
    private(set) var form = HealthForm()

    @ObservationIgnored private let access: HealthAccess
    @ObservationIgnored private let builder: FormBuilder

    init(access: HealthAccess, builder: FormBuilder) {
        self.access = access
        self.builder = builder
    }

    func fill() async {
        do {
            try await access.request()
            form = try await builder.build()
        } catch {
            form = HealthForm()
        }
    }
}

struct FormView: View {
    let model: FormModel

    var body: some View {
        Form {
            list("Immunizations", model.form.shots)
            list("Please note", model.form.warnings)
            list("Medicines", model.form.medicines)
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { await model.fill() }
    }

    private func list(_ title: String, _ lines: [String]) -> some View {
        Section(title) {
            ForEach(lines, id: \.self) { Text($0) }
        }
    }
}
