import SwiftUI

struct DiaryView: View {
    @State var model: DiaryModel
    @State private var remark = ""

    var body: some View {
        List {
            ForEach(model.rows) { row in
                VStack(alignment: .leading) {
                    Text(row.label).font(.headline)
                    Text(row.remark)
                    TextField("How is it?", text: $remark)
                        .onSubmit { try? model.write(remark: remark, for: row.id) }
                    Button("Send as feedback") { try? model.share(id: row.id) }
                }
            }
            Link("Privacy policy", destination: URL(string: "https://www.yarrow.health/legal/privacy")!)
        }
        .task { try? await model.refresh() }
    }
}
