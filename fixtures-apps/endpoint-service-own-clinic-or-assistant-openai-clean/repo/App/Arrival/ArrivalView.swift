import SwiftUI

struct ArrivalView: View {
    @StateObject private var model: ArrivalModel

    init(model: @autoclosure @escaping () -> ArrivalModel) {
        _model = StateObject(wrappedValue: model())
    }

    var body: some View {
        Form {
            Button("Send my summary to the clinic") { Task { await model.announce() } }
            Text(model.status)
            Section("A message of your own") {
                TextField("Message", text: $model.message, axis: .vertical)
                Button("Make it polite") { Task { await model.polish() } }
            }
            Link("Privacy policy", destination: URL(string: "https://www.marlowe-clinic.org/privacy")!)
        }
        .navigationTitle("Arrival")
    }
}
