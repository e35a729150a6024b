import SwiftUI

struct ConditionList: View {
    @Environment(\.managedObjectContext) private var context
    @FetchRequest(sortDescriptors: [SortDescriptor(\.noted)]) private var rows: FetchedResults<Condition>

    var body: some View {
        List {
            ForEach(rows, id: \.objectID) { Text($0.title ?? "") }
            Link("Privacy policy", destination: URL(string: "https://www.burdock.health/privacy")!)
        }
        .task { try? await ConditionImport().run(in: context) }
    }
}
