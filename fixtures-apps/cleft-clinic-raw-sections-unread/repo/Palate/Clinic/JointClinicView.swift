import SwiftUI

struct JointClinicView: View {
    let model: JointClinicModel

    var body: some View {
        List {
            block("Diagnoses", .diagnoses)
            block("Operations", .operations)
            block("Vaccinations", .vaccinations)
            Section("Team") {
                ForEach(TeamMember.all) { Text("\($0.role): \($0.room)") }
            }
            Link("Privacy Policy", destination: URL(string: "https://www.palate-family.org/privacy")!)
        }
        .task { try? await model.load() }
    }

    private func block(_ title: String, _ section: ClinicSection) -> some View {
        Section(title) {
            ForEach(model.titles[section] ?? [], id: \.self) { Text($0) }
        }
    }
}
