import Capacitor
import UIKit

final class MainViewController: CAPBridgeViewController {
    override func capacitorDidLoad() {
        bridge?.registerPluginInstance(ChartReader())
    }
}
