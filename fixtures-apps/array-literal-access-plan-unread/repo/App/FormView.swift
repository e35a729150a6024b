import SwiftUI

struct FormView: View {
    @StateObject var model: FormModel

    var body: some View {
        NavigationStack {
            Form {
                Section("Allergies") { ForEach(model.allergies, id: \.self) { Text($0) } }
                Section("Conditions") { ForEach(model.conditions, id: \.self) { Text($0) } }
                TextField("Remarks", text: $model.remarks, axis: .vertical)
                Button("Fill from Health") { Task { await model.fill() } }
                NavigationLink("About") { About() }
            }
            .navigationTitle("School form")
        }
    }
}
