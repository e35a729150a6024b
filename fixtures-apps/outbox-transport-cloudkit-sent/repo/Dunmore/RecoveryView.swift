import SwiftUI

struct RecoveryView: View {
    @StateObject var model: RecoveryModel
    @State private var diary = ""

    var body: some View {
        Form {
            Section("After your procedure") {
                ForEach(model.steps, id: \.self) { Text($0) }
            }
            Section("How do you feel today?") {
                TextField("Diary", text: $diary, axis: .vertical)
                Button("Keep") { Task { await model.write(diary) } }
            }
            Link("Privacy policy", destination: URL(string: "https://www.dunmore.health/legal/privacy")!)
        }
        .task { await model.load() }
    }
}
