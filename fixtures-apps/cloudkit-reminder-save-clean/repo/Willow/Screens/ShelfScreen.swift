import HealthKit
import SwiftUI

struct ShelfScreen: View {
    @State private var model = ShelfModel()
    @State private var note = ""
    @State private var hour = 8

    var body: some View {
        Form {
            TextField("What should the reminder say?", text: $note)
            Stepper("At \(hour):00", value: $hour, in: 0...23)
            ForEach(model.medicines, id: \.uuid) { medicine in
                Button(medicine.displayName) {
                    Task { await model.remind(about: medicine, note: note, at: hour) }
                }
            }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { await model.load() }
    }
}
