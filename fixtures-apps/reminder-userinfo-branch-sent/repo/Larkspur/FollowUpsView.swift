import HealthKit
import SwiftUI

struct FollowUpsView: View {
    @State var model: FollowUpsModel

    var body: some View {
        List {
            ForEach(model.procedures, id: \.uuid) { record in
                VStack(alignment: .leading) {
                    Text(record.displayName)
                    TextField("Title of the reminder", text: Binding(get: { model.titles[record.uuid] ?? "" }, set: { model.titles[record.uuid] = $0 }))
                    Button("Remind me in three months") { Task { await model.remind(of: record) } }
                }
            }
            Link("Privacy policy", destination: URL(string: "https://www.larkspur.health/legal/privacy")!)
        }
        .task { await model.load() }
    }
}
