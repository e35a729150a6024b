import SwiftUI

struct PackingScreen: View {
    @State var model: PackingModel

    var body: some View {
        List {
            ForEach(model.list.things, id: \.self) { Text($0) }
            TextField("Something for the hospital bag", text: $model.typed).onSubmit(model.add)
            Link("Privacy policy", destination: URL(string: "https://www.lovage.care/legal/privacy")!)
        }
    }
}
