import SwiftUI
import WidgetKit

@main
struct PebbleWidgetBundle: WidgetBundle {
    var body: some Widget { VaccineWidget() }
}
