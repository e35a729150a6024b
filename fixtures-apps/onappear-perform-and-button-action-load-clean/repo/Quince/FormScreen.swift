import SwiftUI

struct FormScreen: View {
    @StateObject private var vaccines = VaccineModel()
    @StateObject private var conditions = ConditionModel()
    @StateObject private var surgery = SurgeryModel()

    var body: some View {
        Form {
            Section("Vaccines") { ForEach(vaccines.vaccines, id: \.self) { Text($0) } }
            Section("Conditions") {
                ForEach(conditions.conditions, id: \.self) { Text($0) }
                Button("Fill in from Health", action: conditions.load)
            }
            Section("Surgery") {
                Toggle("Include operations", isOn: $surgery.includesSurgery)
                ForEach(surgery.procedures, id: \.self) { Text($0) }
            }
        }
        .onAppear(perform: vaccines.load)
    }
}
